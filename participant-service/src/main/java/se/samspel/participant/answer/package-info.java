/** How this service's calls end, first or repeated. */
@NullMarked
package se.samspel.participant.answer;

import org.jspecify.annotations.NullMarked;
