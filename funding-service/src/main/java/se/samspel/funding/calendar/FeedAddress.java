package se.samspel.funding.calendar;

import jakarta.ws.rs.core.UriInfo;

/** Where a secret is used, at the address that the caller used for the API. */
final class FeedAddress {

    private FeedAddress() {}

    static String of(UriInfo uri, String secret) {
        return uri.getBaseUriBuilder().path("calendars").path(secret + ".ics").build().toString();
    }
}
