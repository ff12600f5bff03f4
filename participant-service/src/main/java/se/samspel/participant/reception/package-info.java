/** The host's own copy of a person, made when it receives the referral. */
@NullMarked
package se.samspel.participant.reception;

import org.jspecify.annotations.NullMarked;
