"""Indexes, batches and transactions on a served fake, by boto3; prints what it saw as JSON. Its argument is the endpoint."""

import json
import sys

import boto3
from boto3.dynamodb.conditions import Attr, Key
from botocore.config import Config
from botocore.exceptions import ClientError

options = {
    "endpoint_url": sys.argv[1],
    "region_name": "eu-central-1",
    "aws_access_key_id": "any",
    "aws_secret_access_key": "any",
    "config": Config(retries={"max_attempts": 0}),
}
dynamodb = boto3.resource("dynamodb", **options)
client = boto3.client("dynamodb", **options)


def key_schema(partition, sort):
    return [{"AttributeName": partition, "KeyType": "HASH"}, {"AttributeName": sort, "KeyType": "RANGE"}]


table = dynamodb.create_table(
    TableName="Tracks",
    BillingMode="PAY_PER_REQUEST",
    KeySchema=key_schema("artist", "title"),
    AttributeDefinitions=[
        {"AttributeName": "artist", "AttributeType": "S"},
        {"AttributeName": "title", "AttributeType": "S"},
        {"AttributeName": "genre", "AttributeType": "S"},
        {"AttributeName": "year", "AttributeType": "N"},
    ],
    GlobalSecondaryIndexes=[
        {"IndexName": "byGenre", "KeySchema": key_schema("genre", "year"), "Projection": {"ProjectionType": "ALL"}}
    ],
)
table.wait_until_exists()
client.update_time_to_live(
    TableName="Tracks", TimeToLiveSpecification={"Enabled": True, "AttributeName": "expires"}
)
seen = {"ttl": client.describe_time_to_live(TableName="Tracks")["TimeToLiveDescription"]["TimeToLiveStatus"]}
with table.batch_writer() as batch:
    for number in range(60):
        batch.put_item(Item={"artist": "Ray", "title": f"{number:02}", "genre": "jazz", "year": 1960 + number, "plays": 0})

query = {
    "IndexName": "byGenre",
    "KeyConditionExpression": Key("genre").eq("jazz") & Key("year").gte(2000),
    "FilterExpression": Attr("plays").eq(0),
    "Limit": 7,
}
page = table.query(**query)
found = page["Items"]
pages = 1
while "LastEvaluatedKey" in page:
    page = table.query(ExclusiveStartKey=page["LastEvaluatedKey"], **query)
    found += page["Items"]
    pages += 1
seen["index"] = [[song["title"] for song in found], pages]

keys = [{"artist": "Ray", "title": f"{number:02}"} for number in range(58, 62)]
got = dynamodb.batch_get_item(RequestItems={"Tracks": {"Keys": keys, "ProjectionExpression": "title"}})
seen["batch"] = sorted(song["title"] for song in got["Responses"]["Tracks"])


def transact():
    key = {"artist": {"S": "Ray"}, "title": {"S": "00"}}
    client.transact_write_items(
        TransactItems=[
            {
                "Put": {
                    "TableName": "Tracks",
                    "Item": {"artist": {"S": "Eve"}, "title": {"S": "one"}},
                    "ConditionExpression": "attribute_not_exists(artist)",
                }
            },
            {
                "Update": {
                    "TableName": "Tracks",
                    "Key": key,
                    "UpdateExpression": "ADD plays :one",
                    "ExpressionAttributeValues": {":one": {"N": "1"}},
                }
            },
        ]
    )


transact()
try:
    transact()
except client.exceptions.TransactionCanceledException as error:
    seen["cancelled"] = [reason["Code"] for reason in error.response["CancellationReasons"]]
read = client.transact_get_items(
    TransactItems=[{"Get": {"TableName": "Tracks", "Key": {"artist": {"S": "Ray"}, "title": {"S": "00"}}}}]
)
seen["plays"] = read["Responses"][0]["Item"]["plays"]["N"]

try:
    table.delete_item(Key={"artist": "Eve", "title": "one"}, ConditionExpression=Attr("plays").exists())
except ClientError as error:
    seen["kept"] = error.response["Error"]["Code"]
removed = table.delete_item(Key={"artist": "Eve", "title": "one"}, ReturnValues="ALL_OLD")
seen["removed"] = removed["Attributes"]
seen["left"] = sum(table.scan(Segment=segment, TotalSegments=3)["Count"] for segment in range(3))
print(json.dumps(seen))
