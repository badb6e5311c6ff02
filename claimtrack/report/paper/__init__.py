"""The report on paper: the page of ``report/html``, typeset by Typst."""
