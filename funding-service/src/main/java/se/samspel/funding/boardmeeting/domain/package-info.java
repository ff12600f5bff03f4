/** What a meeting of the board goes through, and who may adjust its minutes. */
@NullMarked
package se.samspel.funding.boardmeeting.domain;

import org.jspecify.annotations.NullMarked;
