"""The sample story: invented articles of invented outlets, and what the demo cast made of them."""
