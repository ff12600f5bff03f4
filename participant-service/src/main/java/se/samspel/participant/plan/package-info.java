/** The plan of an enrolment: agreement, goals, and activities with who is responsible and when. */
@NullMarked
package se.samspel.participant.plan;

import org.jspecify.annotations.NullMarked;
