"""What is told of a claim: its measure, place, time and polarity, each by named patterns."""
