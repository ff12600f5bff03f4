/** Arbetsbordet: what waits for a host's coordinator today, read from the other services. */
@NullMarked
package se.samspel.reporting.pages.workbench;

import org.jspecify.annotations.NullMarked;
