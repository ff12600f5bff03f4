/** From facts and a definition to figures, and from figures to what may be shown of them. */
@NullMarked
package se.samspel.reporting.figures.domain;

import org.jspecify.annotations.NullMarked;
