/** What a participant is: one record with one controller, its number sealed. */
@NullMarked
package se.samspel.participant.registry.domain;

import org.jspecify.annotations.NullMarked;
