/** What operators watch of sums, rebuilds and files that are made in the background. */
@NullMarked
package se.samspel.reporting.watch;

import org.jspecify.annotations.NullMarked;
