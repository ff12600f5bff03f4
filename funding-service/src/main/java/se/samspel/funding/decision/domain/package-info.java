/** What a decision of the board holds, and who counts in it. */
@NullMarked
package se.samspel.funding.decision.domain;

import org.jspecify.annotations.NullMarked;
