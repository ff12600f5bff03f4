/** The association's board: seats, who leads it, and what law and statutes find of it. */
@NullMarked
package se.samspel.funding.board;

import org.jspecify.annotations.NullMarked;
