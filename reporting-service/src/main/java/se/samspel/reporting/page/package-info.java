/** The team report as one self-contained page to read and to print. */
@NullMarked
package se.samspel.reporting.page;

import org.jspecify.annotations.NullMarked;
