/** Which interventions there are, and who may read what was found out about them. */
@NullMarked
package se.samspel.reporting.access;

import org.jspecify.annotations.NullMarked;
