/** What a host has set for the time of its enrolments. */
@NullMarked
package se.samspel.participant.caseload.domain;

import org.jspecify.annotations.NullMarked;
