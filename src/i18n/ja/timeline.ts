export const timeline = {
  'timeline.title': '時期',
  'timeline.as-of': '基準日',
  'timeline.latest': '最新の情報',
  'timeline.clear': '最新の情報に戻す',
  'timeline.play': '時間の経過を再生',
  'timeline.pause': '一時停止',
  'timeline.keys': '矢印キーで1か月、Page Up・Page Downで1年移動します。Homeで最初の月、Endで最新の情報に移動します。',
  'timeline.period': '期間',
  'timeline.from': '開始',
  'timeline.to': '終了',
  'timeline.placeholder': '指定なし',
  'timeline.format': '年・月・日のいずれか：2017、2017-04、2017-04-27',
}
