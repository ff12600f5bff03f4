/** What each member has been told that it will have to pay next year (ram). */
@NullMarked
package se.samspel.funding.framenotice;

import org.jspecify.annotations.NullMarked;
