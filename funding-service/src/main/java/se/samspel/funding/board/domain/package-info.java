/** How a board has to be composed and led on a day (lag 2003:1210 10-17 §§). */
@NullMarked
package se.samspel.funding.board.domain;

import org.jspecify.annotations.NullMarked;
