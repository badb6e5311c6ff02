"""What is left to do after a completion script was written."""

EN = {
    "written": "Written to {path}",
    "then_bash": "New shells load it if bash-completion is there; else put into ~/.bashrc: "
    "source {path}",
    "then_zsh": "Put into ~/.zshrc, before compinit, unless it is there: fpath+=({folder})",
    "then_fish": "New shells load it by themselves.",
}

FR = {
    "written": "Écrit dans {path}",
    "then_bash": "Un nouveau shell le charge si bash-completion est là ; sinon, mettez dans "
    "~/.bashrc : source {path}",
    "then_zsh": "Mettez dans ~/.zshrc, avant compinit, si cela n’y est pas : fpath+=({folder})",
    "then_fish": "Un nouveau shell le charge de lui-même.",
}
