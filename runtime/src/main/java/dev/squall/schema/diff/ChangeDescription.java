package dev.squall.schema.diff;

/** One line for each kind of step. */
final class ChangeDescription implements Change.Visitor<String> {
    @Override
    public String createNamespace(Change.CreateNamespace change) {
        return "create schema " + change.namespace().name();
    }

    @Override
    public String dropNamespace(Change.DropNamespace change) {
        return "drop schema " + change.name();
    }

    @Override
    public String createEnum(Change.CreateEnum change) {
        return "create enum " + change.type().name();
    }

    @Override
    public String renameEnum(Change.RenameEnum change) {
        return "rename enum " + change.from() + " to " + change.to();
    }

    @Override
    public String renameLabel(Change.RenameLabel change) {
        return "rename label " + change.from() + " of " + change.type() + " to " + change.to();
    }

    @Override
    public String addLabel(Change.AddLabel change) {
        return "add label " + change.label() + " to " + change.type();
    }

    @Override
    public String rebuildEnum(Change.RebuildEnum change) {
        return "rebuild enum " + change.type().name();
    }

    @Override
    public String dropEnum(Change.DropEnum change) {
        return "drop enum " + change.type();
    }

    @Override
    public String createSequence(Change.CreateSequence change) {
        return "create sequence " + change.sequence().name();
    }

    @Override
    public String renameSequence(Change.RenameSequence change) {
        return "rename sequence " + change.from() + " to " + change.to();
    }

    @Override
    public String alterSequence(Change.AlterSequence change) {
        return "alter sequence " + change.sequence().name();
    }

    @Override
    public String ownSequence(Change.OwnSequence change) {
        return "change the owner of sequence " + change.sequence().name();
    }

    @Override
    public String dropSequence(Change.DropSequence change) {
        return "drop sequence " + change.name();
    }

    @Override
    public String createTable(Change.CreateTable change) {
        return "create table " + change.table().name();
    }

    @Override
    public String renameTable(Change.RenameTable change) {
        return "rename table " + change.from() + " to " + change.to();
    }

    @Override
    public String dropTable(Change.DropTable change) {
        return "drop table " + change.table();
    }

    @Override
    public String addColumn(Change.AddColumn change) {
        return "add column " + change.column().name() + " to " + change.table();
    }

    @Override
    public String renameColumn(Change.RenameColumn change) {
        return "rename column " + change.from() + " of " + change.table() + " to " + change.to();
    }

    @Override
    public String dropColumn(Change.DropColumn change) {
        return "drop column " + change.column().name() + " of " + change.table();
    }

    @Override
    public String changeType(Change.ChangeType change) {
        return "change the type of " + change.table() + "." + change.to().name() + " to "
                + change.to().type().sql();
    }

    @Override
    public String dropDefault(Change.DropDefault change) {
        return "drop the default of " + change.table() + "." + change.column();
    }

    @Override
    public String setDefault(Change.SetDefault change) {
        return "set the default of " + change.table() + "." + change.column();
    }

    @Override
    public String dropExpression(Change.DropExpression change) {
        return "make " + change.table() + "." + change.column() + " a plain column";
    }

    @Override
    public String setNotNull(Change.SetNotNull change) {
        return "refuse NULL in " + change.table() + "." + change.column();
    }

    @Override
    public String dropNotNull(Change.DropNotNull change) {
        return "accept NULL in " + change.table() + "." + change.column();
    }

    @Override
    public String addIdentity(Change.AddIdentity change) {
        return "make " + change.table() + "." + change.column().name() + " an identity column";
    }

    @Override
    public String alterIdentity(Change.AlterIdentity change) {
        return "alter the identity of " + change.table() + "." + change.column().name();
    }

    @Override
    public String dropIdentity(Change.DropIdentity change) {
        return "drop the identity of " + change.table() + "." + change.column();
    }

    @Override
    public String addConstraint(Change.AddConstraint change) {
        return "add constraint " + change.constraint().name() + " to " + change.table();
    }

    @Override
    public String renameConstraint(Change.RenameConstraint change) {
        return "rename constraint " + change.from() + " of " + change.table() + " to " + change.to();
    }

    @Override
    public String validateConstraint(Change.ValidateConstraint change) {
        return "validate constraint " + change.constraint() + " of " + change.table();
    }

    @Override
    public String dropConstraint(Change.DropConstraint change) {
        return "drop constraint " + change.constraint().name() + " of " + change.table();
    }

    @Override
    public String createIndex(Change.CreateIndex change) {
        return "create index " + change.index().name() + " on " + change.table();
    }

    @Override
    public String renameIndex(Change.RenameIndex change) {
        return "rename index " + change.from() + " of " + change.table() + " to " + change.to();
    }

    @Override
    public String dropIndex(Change.DropIndex change) {
        return "drop index " + change.index().name() + " of " + change.table();
    }

    @Override
    public String setComment(Change.SetComment change) {
        return "comment on " + change.target().object()
                + change.target().member().map(m -> "." + m).orElse("");
    }

    @Override
    public String object(ObjectChange change) {
        return change.describe();
    }
}
