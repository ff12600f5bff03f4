/** All-day entries as iCalendar writes them (RFC 5545). */
@NullMarked
package se.samspel.funding.calendar.domain;

import org.jspecify.annotations.NullMarked;
