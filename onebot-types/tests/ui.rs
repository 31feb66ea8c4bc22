//! What the derives say of mistakes; what they take is in `tests/it/derives`.

#[test]
fn ui() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
