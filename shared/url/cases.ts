/** What the canonicaliser does, case by case; the tests run the table, the documentation shows it. */
export interface UrlCase {
  readonly url: string
  /** null: no address of a page. */
  readonly canonical: string | null
  readonly why: string
}

export const URL_CASES: readonly UrlCase[] = [
  {
    url: 'https://baotinh.vn/xa-a-ve-dich-1234.html#binh-luan',
    canonical: 'https://baotinh.vn/xa-a-ve-dich-1234.html',
    why: 'fragments point into a page',
  },
  {
    url: 'https://baotinh.vn/tin-1.html?utm_source=zalo&utm_medium=zalo&zarsrc=30&gidzl=xyz',
    canonical: 'https://baotinh.vn/tin-1.html',
    why: 'Zalo and campaign parameters',
  },
  {
    url: 'https://baotinh.vn/tin-1.html?fbclid=IwAR0&gclid=1&igshid=2&mc_cid=3&_ga=2.1&ref=home',
    canonical: 'https://baotinh.vn/tin-1.html',
    why: 'tracking of networks, mailings and referrers',
  },
  {
    url: 'http://www.baotinh.vn/default.aspx?TabID=87&modid=386&ItemID=95512',
    canonical: 'https://baotinh.vn/default.aspx?ItemID=95512&TabID=87&modid=386',
    why: 'parameters that identify stay, sorted by name; the file name stays with them',
  },
  {
    url: 'https://huyen.tinh.gov.vn/?p=120&newsid=7&id=5',
    canonical: 'https://huyen.tinh.gov.vn/?id=5&newsid=7&p=120',
    why: 'id, p, newsid identify',
  },
  {
    url: 'https://baotinh.vn/amp/tin-1.html',
    canonical: 'https://baotinh.vn/tin-1.html',
    why: 'AMP before the path',
  },
  { url: 'https://baotinh.vn/tin-1/amp/', canonical: 'https://baotinh.vn/tin-1', why: 'AMP behind the path' },
  {
    url: 'https://baotinh.vn/tin-1.amp.html',
    canonical: 'https://baotinh.vn/tin-1.html',
    why: 'AMP in the file name',
  },
  { url: 'https://baotinh.vn/tin-1.amp', canonical: 'https://baotinh.vn/tin-1', why: 'AMP as the ending' },
  {
    url: 'https://baotinh.vn/tin-1.html?amp=1',
    canonical: 'https://baotinh.vn/tin-1.html',
    why: 'AMP as a parameter',
  },
  {
    url: 'https://baotinh.vn/tin-1.html?amp',
    canonical: 'https://baotinh.vn/tin-1.html',
    why: 'AMP as a bare parameter',
  },
  { url: 'https://amp.baotinh.vn/tin-1.html', canonical: 'https://baotinh.vn/tin-1.html', why: 'AMP host' },
  {
    url: 'https://baotinh-vn.cdn.ampproject.org/c/s/baotinh.vn/amp/tin-1.html',
    canonical: 'https://baotinh.vn/tin-1.html',
    why: 'AMP cache',
  },
  {
    url: 'https://m.baotinh.vn/tin-1.html',
    canonical: 'https://baotinh.vn/tin-1.html',
    why: 'host for phones',
  },
  {
    url: 'http://wap.baotinh.com.vn/tin-1.html',
    canonical: 'https://baotinh.com.vn/tin-1.html',
    why: 'host for old phones',
  },
  {
    url: 'https://mobile.baotinh.vn/tin-1.html',
    canonical: 'https://baotinh.vn/tin-1.html',
    why: 'host for phones, in full',
  },
  { url: 'https://m.com.vn/tin-1', canonical: 'https://m.com.vn/tin-1', why: 'm is the name itself here' },
  { url: 'https://www.baotinh.vn/tin-1', canonical: 'https://baotinh.vn/tin-1', why: 'www says nothing' },
  {
    url: 'http://baotinh.vn:80/tin-1',
    canonical: 'https://baotinh.vn/tin-1',
    why: 'default port; http and https are one site',
  },
  { url: 'https://baotinh.vn:443/tin-1', canonical: 'https://baotinh.vn/tin-1', why: 'default port' },
  {
    url: 'https://baotinh.vn:8443/tin-1',
    canonical: 'https://baotinh.vn:8443/tin-1',
    why: 'another port is another server',
  },
  {
    url: 'HTTPS://BaoTinh.VN/Tin-1',
    canonical: 'https://baotinh.vn/Tin-1',
    why: 'hosts know no case, paths may',
  },
  { url: 'https://baotinh.vn./tin-1', canonical: 'https://baotinh.vn/tin-1', why: 'the root dot of a host' },
  { url: 'https://baotinh.vn/tin-tuc/', canonical: 'https://baotinh.vn/tin-tuc', why: 'trailing slash' },
  {
    url: 'https://baotinh.vn//tin-tuc//tin-1',
    canonical: 'https://baotinh.vn/tin-tuc/tin-1',
    why: 'doubled slashes',
  },
  { url: 'https://baotinh.vn', canonical: 'https://baotinh.vn/', why: 'the front page' },
  {
    url: 'https://baotinh.vn/index.html',
    canonical: 'https://baotinh.vn/',
    why: 'index file without a query',
  },
  {
    url: 'https://baotinh.vn/Default.aspx?utm_source=x',
    canonical: 'https://baotinh.vn/',
    why: 'index file, its query gone',
  },
  {
    url: 'https://huyen.tinh.gov.vn/index.php/c/42-nong-thon-moi/1187',
    canonical: 'https://huyen.tinh.gov.vn/index.php/c/42-nong-thon-moi/1187',
    why: 'index.php within the path is a part of it',
  },
  {
    url: 'https://huyen.tinh.gov.vn/index.php?option=com_content&id=9&utm_medium=x',
    canonical: 'https://huyen.tinh.gov.vn/index.php?id=9&option=com_content',
    why: 'index.php with a query stays',
  },
  {
    url: 'https://huyen.tinh.gov.vn/tin;jsessionid=A1B2?id=3',
    canonical: 'https://huyen.tinh.gov.vn/tin?id=3',
    why: 'a session is no page',
  },
  {
    url: 'https://baotinh.vn/x%C3%A3-a,1%2c2.aspx',
    canonical: 'https://baotinh.vn/x%C3%A3-a,1,2.aspx',
    why: 'one way of percent-encoding',
  },
  {
    url: 'https://baotinh.vn/xa\u0303',
    canonical: 'https://baotinh.vn/x%C3%A3',
    why: 'NFD and NFC are one name',
  },
  {
    url: 'https://user:secret@baotinh.vn/tin-1',
    canonical: 'https://baotinh.vn/tin-1',
    why: 'never keep a password',
  },
  {
    url: 'http://127.0.0.1:8080/tin-1/',
    canonical: 'http://127.0.0.1:8080/tin-1',
    why: 'hosts by number keep their scheme',
  },
  { url: 'http://localhost/tin-1', canonical: 'http://localhost/tin-1', why: 'so does localhost' },
  { url: 'about:blank', canonical: null, why: 'no web page' },
  { url: 'file:///home/tin.html', canonical: null, why: 'no web page' },
  { url: 'chrome-extension://abc/popup.html', canonical: null, why: 'no web page' },
  { url: 'tin-1.html', canonical: null, why: 'no absolute address' },
  { url: '', canonical: null, why: 'nothing' },
]
