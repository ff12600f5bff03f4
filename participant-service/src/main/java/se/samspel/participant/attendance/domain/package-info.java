/** A week of attendance and what it must keep to. */
@NullMarked
package se.samspel.participant.attendance.domain;

import org.jspecify.annotations.NullMarked;
