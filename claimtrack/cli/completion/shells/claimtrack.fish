# Completion of claimtrack for fish: claimtrack completion fish
function __claimtrack_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l rows ($words[1] __complete fish "$current" $words[2..-1] 2>/dev/null)
    if test "$rows[1]" = files
        __fish_complete_path "$current"
    else if test (count $rows) -gt 1
        printf '%s\n' $rows[2..-1]
    end
end
complete -c claimtrack -f -a '(__claimtrack_complete)'
