package se.samspel.reporting.pages.workbench;

import org.jspecify.annotations.Nullable;

/** Whether a service has more than it told. */
record Further(@Nullable String next) {

    static boolean isIn(@Nullable Further links) {
        return links != null && links.next() != null;
    }
}
