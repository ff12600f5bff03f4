/** How figures are written and drawn in the reader's language, whatever file they end in. */
@NullMarked
package se.samspel.reporting.rendering.domain;

import org.jspecify.annotations.NullMarked;
