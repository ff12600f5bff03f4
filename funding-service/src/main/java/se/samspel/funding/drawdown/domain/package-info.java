/** What a drawdown is: its states, who makes which move, what it asks for, and four eyes. */
@NullMarked
package se.samspel.funding.drawdown.domain;

import org.jspecify.annotations.NullMarked;
