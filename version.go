package readout

// Version is the version of readout, as the record and `readout version` print
// it. See CHANGELOG.md.
const Version = "0.1.0"
