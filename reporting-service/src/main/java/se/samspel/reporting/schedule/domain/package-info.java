/** When a report falls due, and which days it covers then. */
@NullMarked
package se.samspel.reporting.schedule.domain;

import org.jspecify.annotations.NullMarked;
