"""What a page of the docs is about, and pages that are about no single call: error codes, changes, binary messages."""
