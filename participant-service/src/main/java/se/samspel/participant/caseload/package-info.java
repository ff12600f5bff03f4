/** What a host has on its hands: its enrolments as a list, and the reminders of their time. */
@NullMarked
package se.samspel.participant.caseload;

import org.jspecify.annotations.NullMarked;
