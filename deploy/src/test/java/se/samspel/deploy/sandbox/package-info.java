@NullMarked
package se.samspel.deploy.sandbox;

import org.jspecify.annotations.NullMarked;
