//! Nothing: the tests are what is here. Through this library the features reach what trybuild compiles.
