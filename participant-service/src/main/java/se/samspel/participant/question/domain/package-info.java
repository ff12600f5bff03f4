/** When a question is asked, and which answers it takes. */
@NullMarked
package se.samspel.participant.question.domain;

import org.jspecify.annotations.NullMarked;
