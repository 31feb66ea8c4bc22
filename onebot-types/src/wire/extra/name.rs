//! The keys of entries.

/// Bytes of a name that need no memory of their own.
const SHORT: usize = 22;

/// A key: of a field, or as it was received. Most keys are short, and are kept without an allocation.
#[derive(Debug, Clone)]
pub(super) enum Name {
    Field(&'static str),
    Short { len: u8, bytes: [u8; SHORT] },
    Long(Box<str>),
}

impl Name {
    pub(super) fn as_str(&self) -> &str {
        match self {
            Name::Field(name) => name,
            Name::Short { len, bytes } => {
                bytes.get(..usize::from(*len)).and_then(|name| str::from_utf8(name).ok()).unwrap_or_default()
            }
            Name::Long(name) => name,
        }
    }
}

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        let mut bytes = [0; SHORT];
        match (bytes.get_mut(..name.len()), u8::try_from(name.len())) {
            (Some(place), Ok(len)) => {
                place.copy_from_slice(name.as_bytes());
                Name::Short { len, bytes }
            }
            _ => Name::Long(name.into()),
        }
    }
}
