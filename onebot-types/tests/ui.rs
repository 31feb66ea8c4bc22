//! What the derives say of mistakes, and what they take.

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    for derive in ["segment", "event", "action", "endpoint", "object", "union", "open_enum"] {
        cases.compile_fail(format!("tests/ui/{derive}/*.rs"));
    }
    cases.pass("tests/ui/pass/*.rs");
}
