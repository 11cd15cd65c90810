/// The words of English that dates and times are written with.
enum EnglishNames {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
  static let shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  static let shortWeekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  static let quarters = ["1st quarter", "2nd quarter", "3rd quarter", "4th quarter"]

  /// What part of the day an hour belongs to.
  static func dayPeriod(_ hour: Int, _ minute: Int) -> String {
    switch hour {
    case 0 where minute == 0: "midnight"
    case 12 where minute == 0: "noon"
    case 6..<12: "in the morning"
    case 12..<18: "in the afternoon"
    case 18..<21: "in the evening"
    default: "at night"
    }
  }

  /// The names of a time zone's standard and summer time, and their abbreviations where English has them.
  struct Zone {
    var standard: String
    var daylight: String
    var abbreviations: (standard: String, daylight: String)?
  }

  /// The words for a time zone; `nil` for one that is called by its offset.
  static func zone(_ identifier: String) -> Zone? {
    if identifier == "UTC" || identifier == "GMT" {
      return Zone(
        standard: "Greenwich Mean Time", daylight: "Greenwich Mean Time", abbreviations: ("GMT", "GMT"))
    }
    if identifier == "Etc/UTC" {
      let name = "Coordinated Universal Time"
      return Zone(standard: name, daylight: name, abbreviations: ("UTC", "UTC"))
    }
    if identifier == "Europe/London" {
      return Zone(standard: "Greenwich Mean Time", daylight: "British Summer Time", abbreviations: nil)
    }
    guard let row = zones.first(where: { $0.cities.contains(identifier) }) else { return nil }
    let names = row.name.split(separator: "|").map(String.init)
    let letters = row.letters.map { ($0 + "ST", $0 + "DT") }
    if names.count == 2 { return Zone(standard: names[0], daylight: names[1], abbreviations: nil) }
    guard row.hasSummer else {
      let standard = names[0].hasSuffix("Time") ? names[0] : names[0] + " Standard Time"
      return Zone(standard: standard, daylight: standard, abbreviations: letters)
    }
    let isEuropean = names[0].hasSuffix("European")
    return Zone(
      standard: names[0] + " Standard Time",
      daylight: names[0] + (isEuropean ? " Summer Time" : " Daylight Time"),
      abbreviations: letters)
  }

  private static let zones: [(name: String, letters: String?, hasSummer: Bool, cities: Set<String>)] = [
    (
      "Eastern", "E", true,
      [
        "America/New_York", "America/Toronto", "America/Detroit", "America/Kentucky/Louisville", "US/Eastern",
        "EST5EDT",
      ]
    ),
    (
      "Central", "C", true,
      ["America/Chicago", "America/Winnipeg", "America/Menominee", "US/Central", "CST6CDT"]
    ),
    (
      "Mountain", "M", true,
      ["America/Denver", "America/Boise", "America/Edmonton", "US/Mountain", "America/Phoenix"]
    ),
    (
      "Pacific", "P", true,
      ["America/Los_Angeles", "America/Vancouver", "America/Tijuana", "US/Pacific", "PST8PDT"]
    ),
    ("Alaska", "AK", true, ["America/Anchorage", "America/Juneau", "US/Alaska"]),
    ("Atlantic", "A", true, ["America/Halifax", "Atlantic/Bermuda", "America/Puerto_Rico"]),
    ("Hawaii-Aleutian", "H", false, ["Pacific/Honolulu", "US/Hawaii"]),
    ("Newfoundland", nil, true, ["America/St_Johns"]),
    ("Brasilia", nil, false, ["America/Sao_Paulo", "America/Bahia", "America/Fortaleza"]),
    ("Argentina", nil, false, ["America/Buenos_Aires", "America/Argentina/Buenos_Aires"]),
    ("Colombia", nil, false, ["America/Bogota"]),
    ("Peru", nil, false, ["America/Lima"]),
    (
      "Central European", nil, true,
      [
        "Europe/Paris", "Europe/Berlin", "Europe/Madrid", "Europe/Rome", "Europe/Vienna", "Europe/Zurich",
        "Europe/Amsterdam", "Europe/Brussels", "Europe/Prague", "Europe/Warsaw", "Europe/Budapest",
        "Europe/Stockholm",
        "Europe/Oslo", "Europe/Copenhagen", "Europe/Belgrade", "Europe/Zagreb", "Europe/Luxembourg",
      ]
    ),
    (
      "Eastern European", nil, true,
      [
        "Europe/Athens", "Europe/Helsinki", "Europe/Kiev", "Europe/Kyiv", "Europe/Bucharest", "Europe/Sofia",
        "Europe/Tallinn", "Europe/Riga", "Europe/Vilnius", "Africa/Cairo",
      ]
    ),
    ("Western European", nil, true, ["Europe/Lisbon"]),
    ("Greenwich Mean Time", nil, false, ["Africa/Abidjan", "Africa/Accra", "Atlantic/Reykjavik"]),
    ("Moscow", nil, false, ["Europe/Moscow"]),
    ("Israel", nil, true, ["Asia/Jerusalem"]),
    ("Gulf", nil, false, ["Asia/Dubai", "Asia/Muscat"]),
    ("Arabian", nil, false, ["Asia/Riyadh", "Asia/Baghdad"]),
    ("Pakistan", nil, false, ["Asia/Karachi"]),
    ("India", nil, false, ["Asia/Kolkata", "Asia/Calcutta", "Asia/Colombo"]),
    ("Nepal Time", nil, false, ["Asia/Kathmandu"]),
    ("Bangladesh", nil, false, ["Asia/Dhaka"]),
    ("Indochina Time", nil, false, ["Asia/Bangkok", "Asia/Saigon", "Asia/Ho_Chi_Minh"]),
    ("Western Indonesia Time", nil, false, ["Asia/Jakarta"]),
    ("China", nil, false, ["Asia/Shanghai", "Asia/Macau"]),
    ("Hong Kong", nil, false, ["Asia/Hong_Kong"]),
    ("Taipei", nil, false, ["Asia/Taipei"]),
    ("Singapore", nil, false, ["Asia/Singapore"]),
    ("Philippine", nil, false, ["Asia/Manila"]),
    ("Japan", nil, false, ["Asia/Tokyo"]),
    ("Korean", nil, false, ["Asia/Seoul", "Asia/Pyongyang"]),
    (
      "Australian Eastern", nil, true,
      ["Australia/Sydney", "Australia/Melbourne", "Australia/Hobart", "Australia/Brisbane"]
    ),
    ("Australian Central", nil, true, ["Australia/Adelaide", "Australia/Darwin"]),
    ("Australian Western", nil, false, ["Australia/Perth"]),
    ("New Zealand", nil, true, ["Pacific/Auckland"]),
    ("South Africa", nil, false, ["Africa/Johannesburg"]),
    ("East Africa Time", nil, false, ["Africa/Nairobi"]),
    ("West Africa", nil, false, ["Africa/Lagos"]),
  ]
}
