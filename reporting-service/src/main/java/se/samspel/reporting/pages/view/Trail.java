package se.samspel.reporting.pages.view;

import java.util.List;
import se.samspel.reporting.pages.Frame.Link;
import se.samspel.reporting.pages.Visit;

/** The way from the start page to a page. */
final class Trail {

    private Trail() {}

    static List<Link> toStart(Visit visit) {
        return List.of(new Link("/pages", visit.phrases().get("start")));
    }

    static List<Link> through(Visit visit, Link above) {
        return List.of(toStart(visit).getFirst(), above);
    }
}
