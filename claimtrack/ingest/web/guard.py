"""Which addresses may be connected to: never one's own network, unless the user says so.

A page can redirect to "http://192.168.0.1/", a name can lead to 127.0.0.1, or to the address
where a cloud machine keeps its keys. So it is the address of the open connection that is looked
at, each time.
"""

import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any

Allowed = Callable[[str], bool]
"""Says of an address, "93.184.216.34", whether it may be connected to."""

_NAT64 = ip_network("64:ff9b::/96")
_LAST_32 = 0xFFFFFFFF


def is_public(address: str) -> bool:
    """Whether an address is of the open internet; an IPv4 one inside an IPv6 one counts as it."""
    found: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    if isinstance(found, IPv6Address):
        found = _inner(found) or found
    return found.is_global and not found.is_multicast


def _inner(outer: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 one carries, by whichever way between the two nets."""
    if outer in _NAT64:
        return IPv4Address(int(outer) & _LAST_32)
    _, client = outer.teredo or (None, None)
    return outer.ipv4_mapped or outer.sixtofour or client


def anywhere(address: str) -> bool:
    """For --allow-private."""
    del address
    return True


class NotAllowed(Exception):
    """The only addresses of a name are ones that must not be connected to."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


def connect(host: str, port: int, seconds: float, allowed: Allowed) -> socket.socket:
    """A connection to the first address of ``host`` that answers and may be connected to."""
    refused: NotAllowed | None = None
    trouble: OSError | None = None
    for family, kind, protocol, _, place in socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM):
        try:
            _check(str(place[0]), allowed)
            return _connected(socket.socket(family, kind, protocol), place, seconds, allowed)
        except NotAllowed as error:
            refused = error
        except OSError as error:
            trouble = error
    raise trouble or refused or OSError("the name leads to no address")


def _connected(
    opening: socket.socket, place: Any, seconds: float, allowed: Allowed
) -> socket.socket:
    """The socket, open; what it leads to is looked at again once it is."""
    try:
        opening.settimeout(seconds)
        opening.connect(place)
        _check(str(opening.getpeername()[0]), allowed)
    except (NotAllowed, OSError):
        opening.close()
        raise
    return opening


def _check(address: str, allowed: Allowed) -> None:
    if not allowed(address):
        raise NotAllowed(address)
