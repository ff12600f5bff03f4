/** The yearly follow-up sheet of an association (Uppföljning Finsam). */
@NullMarked
package se.samspel.reporting.finsam;

import org.jspecify.annotations.NullMarked;
