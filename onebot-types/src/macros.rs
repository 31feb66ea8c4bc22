//! What the crate's hand-written wire types share.

/// serde's traits, through the codec.
macro_rules! serde_through_wire {
    ($type:ident $(<$param:ident: $bound:path>)?) => {
        impl $(<$param: $bound>)? serde::Serialize for $type $(<$param>)? {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::codec::serde::serialize(self, serializer)
            }
        }
        impl<'de $(, $param: $bound)?> serde::Deserialize<'de> for $type $(<$param>)? {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::codec::serde::deserialize(deserializer)
            }
        }
    };
}

/// The methods of [`Json`](crate::Json) on the types that documents have, so that those need no trait in scope.
macro_rules! document {
    ($type:ident $(<$param:ident: $bound:path>)?) => {
        impl $(<$param: $bound>)? $type $(<$param>)? {
            /// Decodes JSON text; see [`Json::from_json`](crate::Json::from_json).
            ///
            /// # Errors
            ///
            /// As there.
            pub fn from_json(text: &str) -> Result<Self, crate::DecodeError> {
                crate::Json::from_json(text)
            }

            /// Decodes JSON text that may not be UTF-8; see [`Json::from_slice`](crate::Json::from_slice).
            ///
            /// # Errors
            ///
            /// As there.
            pub fn from_slice(bytes: &[u8]) -> Result<Self, crate::DecodeError> {
                crate::Json::from_slice(bytes)
            }

            /// Encodes to JSON text.
            pub fn to_json(&self) -> String {
                crate::Json::to_json(self)
            }
        }
    };
}
