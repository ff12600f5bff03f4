/** What somebody has printed about an intervention, held against what the rows say. */
@NullMarked
package se.samspel.reporting.quality.domain;

import org.jspecify.annotations.NullMarked;
