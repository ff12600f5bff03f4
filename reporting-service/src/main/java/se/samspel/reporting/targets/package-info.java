/** What interventions were to reach, against what they did. */
@NullMarked
package se.samspel.reporting.targets;

import org.jspecify.annotations.NullMarked;
