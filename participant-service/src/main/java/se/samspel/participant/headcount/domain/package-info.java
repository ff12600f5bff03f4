/** What a head count must keep to. */
@NullMarked
package se.samspel.participant.headcount.domain;

import org.jspecify.annotations.NullMarked;
