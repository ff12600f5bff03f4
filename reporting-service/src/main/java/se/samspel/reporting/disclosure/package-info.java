/** The solver of linear programs that disclosure control asks for other tables. */
@NullMarked
package se.samspel.reporting.disclosure;

import org.jspecify.annotations.NullMarked;
