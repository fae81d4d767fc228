@dev.squall.annotation.Schema
package shop;
