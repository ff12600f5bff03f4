/** Keeps what funding and the statistics tell, newest version first and last. */
@NullMarked
package se.samspel.reporting.projection;

import org.jspecify.annotations.NullMarked;
