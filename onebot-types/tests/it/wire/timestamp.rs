//! Times: which moment a text means.

use crate::exact::exact;
use onebot_types::Json;
use onebot_types::wire::Timestamp;
use serde_json::json;

fn seconds(text: &str) -> Option<i64> {
    Timestamp::from(text).as_unix_seconds()
}

#[test]
fn moments_of_the_calendar() {
    assert_eq!(seconds("1970-01-01T00:00:00Z"), Some(0));
    assert_eq!(seconds("1969-12-31T23:59:59Z"), Some(-1));
    assert_eq!(seconds("2000-02-29T00:00:00Z"), Some(951_782_400));
    assert_eq!(seconds("2000-03-01T00:00:00z"), Some(951_868_800));
    assert_eq!(seconds("0000-01-01T00:00:00Z"), Some(-62_167_219_200));
    assert_eq!(seconds("9999-12-31T23:59:59Z"), Some(253_402_300_799));
    assert_eq!(seconds("2024-06-10T14:13:20.999+08:00"), Some(1_718_000_000));
    assert_eq!(seconds("2024-06-10 14:13:20.5 +0800 CST m=+0.500000001"), Some(1_718_000_000));
    assert_eq!(seconds("2024-06-10T01:13:20-05:00"), Some(1_718_000_000));
    assert_eq!(seconds("2024-06-10T11:43:20+05:30"), Some(1_718_000_000));
    assert_eq!(seconds("-5"), Some(-5));
}

#[test]
fn other_texts_mean_no_moment() {
    for text in [
        "",
        "2024-06-10",
        "2024-06-10T14:13:20",
        "2024-13-10T14:13:20Z",
        "2024-06-10T24:13:20Z",
        "2024-06-10T14:13:20.Z",
        "2024-06-10T14:13:20+8",
        "2024/06/10T14:13:20Z",
        "2024-06-10T14:13:2５Z",
        "+024-06-10T14:13:20Z",
        "2024-06-10T14:13:20 Z",
    ] {
        assert_eq!(seconds(text), None, "{text}");
    }
}

#[test]
fn comparing_goes_by_the_moment() {
    let time = Timestamp::from(1_718_000_000);
    assert_eq!(time, "1718000000".into());
    assert_eq!(time, "2024-06-10T06:13:20.000Z".into());
    assert_ne!(time, "2024-06-10T06:13:20.001Z".into());
    assert_ne!(Timestamp::from("soon"), "later".into());
}

/// For people the text or number alone; in debugging the spelling too, as in JSON.
#[test]
fn the_spelling_stays() {
    for (value, text) in [(json!(5), None), (json!("5"), None), (json!("soon"), Some("soon"))] {
        let time = exact::<Timestamp>(&value);
        assert_eq!(time.as_str(), text);
        assert_eq!(
            (format!("{time:?}"), time.to_string()),
            (value.to_string(), value.to_string().replace('"', ""))
        );
    }
    for value in [json!(1.5), json!(true), json!(null), json!([])] {
        assert!(Timestamp::from_value(&value).is_err(), "{value}");
    }
}
