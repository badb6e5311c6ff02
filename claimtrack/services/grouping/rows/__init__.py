"""Stories, figures and findings as rows that follow from articles and claims."""
