//! The deepest document needs little stack.

use onebot_types::prelude::*;
use onebot_types::validate::Profile;

/// What the deepest document may need, to decode, copy, compare, print, encode and drop. Unoptimised code needs more.
const STACK: usize = if cfg!(debug_assertions) { 512 } else { 256 } * 1024;

fn nodes(levels: usize) -> String {
    let open = r#"[{"type":"node","data":{"content":"#.repeat(levels);
    format!("{open}\"x\"{}", "}}]".repeat(levels))
}

/// Runs on a thread with that much stack.
fn on_little_stack(work: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(STACK).spawn(work).unwrap().join().unwrap();
}

#[test]
fn deepest_message() {
    on_little_stack(|| {
        let text = nodes(42);
        let message = Message::from_json(&text).unwrap();
        assert_eq!(message.clone(), message);
        assert_eq!(message.to_json(), text);
        assert!(format!("{message:?}").len() > 100);
        assert!(Message::from_json(&nodes(43)).is_err());
    });
}

/// JSON without a typed form, in every place that keeps such.
#[test]
fn deepest_json() {
    fn check<T: Json + Clone + PartialEq + std::fmt::Debug>(text: &str) {
        let decoded = T::from_json(text).unwrap();
        assert_eq!(decoded.clone(), decoded);
        assert_eq!(T::from_value(&decoded.to_value()).unwrap(), decoded);
        assert_eq!(decoded.to_json(), text);
        assert!(format!("{decoded:?} {decoded:#?}").len() > 100);
        let _ = decoded.validate(Profile::new());
    }
    on_little_stack(|| {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let deep = |levels| format!("{}0{}", open.repeat(levels), close.repeat(levels));
            check::<Segment>(&deep(127));
            check::<Event>(&format!("{{\"post_type\":{}}}", deep(126)));
            check::<Frame>(&format!("{{\"action\":\"x\",\"params\":{}}}", deep(126)));
            check::<Request>(&format!(
                "{{\"action\":\"get_msg\",\"params\":{{\"message_id\":1,\"x\":{}}}}}",
                deep(125)
            ));
            check::<Response>(&format!("{{\"data\":{}}}", deep(126)));
            assert!(Segment::from_json(&deep(128)).is_err());
        }
    });
}
