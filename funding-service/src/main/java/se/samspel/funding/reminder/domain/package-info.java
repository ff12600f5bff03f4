/** When a step that is not done is told of. */
@NullMarked
package se.samspel.funding.reminder.domain;

import org.jspecify.annotations.NullMarked;
