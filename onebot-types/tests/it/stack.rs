//! The deepest document needs little stack.

use onebot_types::prelude::*;

/// What the deepest document may need, to decode, copy, compare, print, encode and drop. Unoptimised code needs more.
const STACK: usize = if cfg!(debug_assertions) { 512 } else { 256 } * 1024;

fn nodes(levels: usize) -> String {
    let open = r#"[{"type":"node","data":{"content":"#.repeat(levels);
    format!("{open}\"x\"{}", "}}]".repeat(levels))
}

#[test]
fn deepest_message() {
    let work = || {
        let text = nodes(42);
        let message = Message::from_json(&text).unwrap();
        assert_eq!(message.clone(), message);
        assert_eq!(message.to_json(), text);
        assert!(format!("{message:?}").len() > 100);
        assert!(Message::from_json(&nodes(43)).is_err());
    };
    std::thread::Builder::new().stack_size(STACK).spawn(work).unwrap().join().unwrap();
}
